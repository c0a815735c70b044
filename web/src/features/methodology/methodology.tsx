export default function Methodology() {
  return null
}
