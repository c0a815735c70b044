/** A result goes on standing for the query that made it, and for the data of then. */
export function staleOf(
  run: { text: string; loads: string },
  text: string,
  loads: string,
  { back, again }: { back(): void; again(): void },
) {
  if (run.text !== text)
    return { why: 'Es la respuesta de la consulta anterior, no de la que está escrita.', text: 'Volver a esa consulta', onBack: back }
  if (run.loads !== loads)
    return { why: 'Los datos se cargaron de nuevo después de esta respuesta.', text: 'Ejecutar otra vez', onBack: again }
  return null
}
