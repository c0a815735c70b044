import { type Found, type Ground, pendingLimit } from './ground.ts'

/** Built area under the rasantes, m². */
export const volumen = ({ question: { outline } }: Ground): Found =>
  pendingLimit(
    'volumen',
    outline ? 'El volumen de este predio no está calculado.' : 'Hay un punto y no un deslinde: dibuje o cargue el predio.',
  )
