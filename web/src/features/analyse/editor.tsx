import { autocompletion, closeBrackets, completionKeymap } from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { SQLDialect, sql } from '@codemirror/lang-sql'
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language'
import { type Diagnostic, setDiagnostics } from '@codemirror/lint'
import { EditorState } from '@codemirror/state'
import { drawSelection, EditorView, keymap, lineNumbers, placeholder } from '@codemirror/view'
import { tags } from '@lezer/highlight'
import type { ColumnTable } from '@radier/api/contract'
import { useEffect, useRef } from 'react'
import type { Fault } from '../../analysis/sql-text.ts'

interface EditorProps {
  text: string
  tables: readonly ColumnTable[]
  fault: Fault | null
  onChange: (text: string) => void
  onRun: () => void
}

/** The words that matter here: a longer list would colour the names of columns. */
const dialect = SQLDialect.define({
  keywords:
    'select from where group by having order limit offset as and or not in is null like ilike between exists case when then else end join inner left right full cross on using union all distinct with desc asc nulls first last over partition qualify filter cast true false',
  types: 'double bigint integer varchar boolean date',
  builtin:
    'count sum avg min max median quantile_cont round floor ceil abs sqrt power cos sin radians ln left right length upper lower coalesce nullif any_value row_number rank ntile lag lead stddev corr string_agg',
  doubleQuotedStrings: false,
})

const colors = HighlightStyle.define([
  { tag: tags.keyword, color: 'var(--acento)', fontWeight: '700' },
  { tag: [tags.string, tags.special(tags.string)], color: 'var(--cobre-5)' },
  { tag: tags.comment, color: 'var(--tinta-3)' },
])

const look = EditorView.theme({
  '&': {
    fontSize: '12.5px',
    background: 'var(--papel-2)',
    border: '1px solid var(--borde-control)',
    borderRadius: 'var(--r1)',
    color: 'var(--tinta)',
  },
  '&.cm-focused': { outline: '2px solid var(--acento)', outlineOffset: '1px' },
  '.cm-scroller': { fontFamily: 'var(--mono)', lineHeight: '19px', maxHeight: 'var(--editor-alto, 260px)', overflow: 'auto' },
  '.cm-content': { padding: '7px 0', caretColor: 'var(--tinta)' },
  '.cm-cursor': { borderLeftColor: 'var(--tinta)' },
  '.cm-gutters': { background: 'transparent', border: '0', color: 'var(--tinta-3)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    background: 'var(--acento-suave)',
  },
  '.cm-tooltip': { background: 'var(--papel)', border: '1px solid var(--regla-2)', color: 'var(--tinta)' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': { background: 'var(--acento-suave)', color: 'var(--tinta)' },
  '.cm-completionDetail': { color: 'var(--tinta-2)', fontStyle: 'normal' },
  '.cm-lintRange-error': { textDecoration: 'underline wavy var(--error) 1.4px', textUnderlineOffset: '3px', backgroundImage: 'none' },
  '.cm-placeholder': { color: 'var(--tinta-3)' },
})

/** The schema as the completion wants it: each table with its columns and what they are called. */
const schemaOf = (tables: readonly ColumnTable[]) =>
  Object.fromEntries(
    tables.map(({ id, title, columns }) => [
      id,
      {
        self: { label: id, type: 'class', detail: title },
        children: columns.map(({ name, label, unit }) => ({ label: name, type: 'property', detail: unit ? `${label}, ${unit}` : label })),
      },
    ]),
  )

/** The text of a query. It lives in a shadow tree: there its styles come as constructed sheets, which the page's policy lets pass. */
export default function Editor({ text, tables, fault, onChange, onRun }: EditorProps) {
  const host = useRef<HTMLDivElement>(null)
  const view = useRef<EditorView | null>(null)
  const latest = useRef({ onChange, onRun, text })
  latest.current = { onChange, onRun, text }

  useEffect(() => {
    const element = host.current
    if (!element) return
    const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' })
    const runIt = () => {
      latest.current.onRun()
      return true
    }
    const editor = new EditorView({
      root,
      parent: root,
      state: EditorState.create({
        doc: latest.current.text,
        extensions: [
          lineNumbers(),
          history(),
          drawSelection(),
          closeBrackets(),
          autocompletion({ icons: false }),
          sql({ dialect, schema: schemaOf(tables), upperCaseKeywords: true }),
          syntaxHighlighting(colors),
          placeholder('SELECT … FROM …'),
          look,
          EditorState.phrases.of({ Completions: 'Sugerencias' }),
          EditorView.contentAttributes.of({ 'aria-label': 'Consulta SQL', tabindex: '0', spellcheck: 'false', autocapitalize: 'off' }),
          keymap.of([{ key: 'Mod-Enter', run: runIt }, ...completionKeymap, ...defaultKeymap, ...historyKeymap]),
          EditorView.updateListener.of((update) => {
            if (update.docChanged) latest.current.onChange(update.state.doc.toString())
          }),
        ],
      }),
    })
    view.current = editor
    return () => {
      view.current = null
      editor.destroy()
    }
  }, [tables])

  useEffect(() => {
    const editor = view.current
    if (!editor || editor.state.doc.toString() === text) return
    editor.dispatch({ changes: { from: 0, to: editor.state.doc.length, insert: text } })
  }, [text])

  useEffect(() => {
    const editor = view.current
    if (!editor) return
    const long = editor.state.doc.length
    const at = fault?.at && fault.at.end <= long ? fault.at : null
    const marks: Diagnostic[] = at ? [{ from: at.start, to: at.end, severity: 'error', message: fault?.title ?? '' }] : []
    editor.dispatch(setDiagnostics(editor.state, marks))
  }, [fault])

  return <div ref={host} className="sql-editor" />
}
