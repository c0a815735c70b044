export default function NormPage() {
  return <h1>Normas</h1>
}
