import { lineOf } from '../../analysis/sql-fault.ts'
import type { Fault } from '../../analysis/sql-text.ts'
import { ClockIcon, CrossIcon } from '../../ui/icons.tsx'

/** What happened, where, and the way out. */
export function Complaint({ fault, text, onFix }: { fault: Fault; text: string; onFix: (sql: string) => void }) {
  const line = fault.at && lineOf(text, fault.at.start)
  const quoted = line && fault.at && text.split('\n')[line - 1]
  const start =
    line && fault.at
      ? fault.at.start -
        text
          .split('\n')
          .slice(0, line - 1)
          .join('\n').length -
        (line > 1 ? 1 : 0)
      : 0
  const long = fault.at ? fault.at.end - fault.at.start : 0
  return (
    <div className={fault.kind === 'limit' ? 'says limit' : 'says'} role="alert">
      {fault.kind === 'limit' ? <ClockIcon /> : <CrossIcon />}
      <div>
        <b>{fault.title}</b>
        {quoted && (
          <pre>
            {quoted.slice(0, start)}
            <i>{quoted.slice(start, start + long)}</i>
            {quoted.slice(start + long)} <span>línea {line}</span>
          </pre>
        )}
        <p>
          {fault.detail}{' '}
          {fault.fix && (
            <button type="button" className="link" onClick={() => fault.fix && onFix(fault.fix.text)}>
              {fault.fix.label}
            </button>
          )}
        </p>
      </div>
    </div>
  )
}
