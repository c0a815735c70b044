interface SegmentsProps<T extends string> {
  label: string
  options: readonly { id: T; text: string }[]
  chosen: T
  onChoose: (id: T) => void
  wide?: boolean
}

/** A few exclusive choices side by side. */
export function Segments<T extends string>({ label, options, chosen, onChoose, wide }: SegmentsProps<T>) {
  return (
    <fieldset className={wide ? 'segments wide' : 'segments'}>
      <legend className="vh">{label}</legend>
      {options.map(({ id, text }) => (
        <button key={id} type="button" aria-pressed={id === chosen} onClick={() => onChoose(id)}>
          {text}
        </button>
      ))}
    </fieldset>
  )
}
