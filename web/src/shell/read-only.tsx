import { useInstallation } from '../data/queries.ts'

/** Says that nothing can be kept here, before anybody writes something that would be lost; the buttons give the server's sentence. */
export function ReadOnlyBanner() {
  const installation = useInstallation().data
  return installation?.writable === false ? (
    <p className="banner" role="status">
      <b>Sólo lectura.</b> Aquí se mira, se compara y se descarga; sitios, áreas, búsquedas, normas y lotes no se guardan mientras no haya
      cuentas.
    </p>
  ) : null
}
