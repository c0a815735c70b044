export default function UploadPage() {
  return <h1>Cargar sitios</h1>
}
