export default function Datos() {
  return null
}
