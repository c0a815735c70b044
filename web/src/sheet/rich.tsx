import type { Rich } from '@radier/geodata/ficha/content'
import { FigureText } from './figure.tsx'

/** A run of text with its figures. */
export const RichText = ({ rich }: { rich: Rich }) =>
  rich.map((part, i) => {
    if (typeof part === 'string') return part
    return part.kind === 'strong' ? <b key={i}>{part.text}</b> : <FigureText key={i} figure={part} />
  })
