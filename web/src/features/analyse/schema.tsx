import type { ColumnTable, TableColumn } from '@radier/api/contract'
import { formatNumber } from '@radier/geodata/measure/format'

interface SchemaProps {
  tables: readonly ColumnTable[]
  open: string | null
  onInsert: (name: string) => void
}

const typeText: Record<TableColumn['type'], string> = { text: 'texto', integer: 'entero', number: 'número', boolean: 'sí o no' }

/** Tables and their columns, as they are written in SQL. Pressing a name writes it in the query. */
export function Schema({ tables, open, onInsert }: SchemaProps) {
  return (
    <section className="block schema">
      <h2>
        Tablas <small>filas</small>
      </h2>
      {[...tables]
        .sort((a, b) => Number(b.id === open) - Number(a.id === open))
        .map(({ id, title, rows, coverage, columns }) => (
          <details key={id} open={id === open}>
            <summary>
              <b>{id}</b>
              <span>{formatNumber(rows)}</span>
            </summary>
            <p className="menor">
              {title}. {coverage}
            </p>
            <ul>
              {columns.map((column) => (
                <li key={column.name}>
                  <button type="button" className="mono" title={column.label} onClick={() => onInsert(column.name)}>
                    {column.name}
                  </button>{' '}
                  {typeText[column.type]}
                </li>
              ))}
            </ul>
          </details>
        ))}
    </section>
  )
}
