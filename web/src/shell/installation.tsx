import { useInstallation } from '../data/queries.ts'

/** Says that nothing can be kept here, before anybody writes something that would be lost (the buttons give the server's sentence), and what is missing. */
export function InstallationBanner() {
  const { writable = true, warning = null } = useInstallation().data ?? {}
  if (writable && !warning) return null
  return (
    <p className="banner" role="status">
      {warning}
      {!writable && (
        <>
          {' '}
          <b>Sólo lectura.</b> Aquí se mira, se compara y se descarga; sitios, áreas, búsquedas, normas y lotes no se guardan mientras no
          haya cuentas.
        </>
      )}
    </p>
  )
}
