import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { catalogueUrl, territoriesUrl } from './data/addresses.ts'
import { askEarly } from './data/answer.ts'
import { FaultBoundary } from './shell/fault-boundary.tsx'
import { applyTheme } from './ui/theme.ts'
import './ui/tokens.css'
import './ui/scale.css'
import './ui/base.css'
import './ui/controls.css'
import './ui/states.css'
import './ui/drawer.css'
import './ui/search.css'
import './features/explore/menus.css'
import './shell/shell.css'
import './features/explore/explore.css'
import './features/explore/ficha.css'
import './features/explore/drawer.css'
import './ui/phone.css'
import './ui/print.css'

applyTheme()
askEarly(catalogueUrl)
askEarly(territoriesUrl)
createRoot(document.querySelector('#app') as HTMLElement).render(
  <FaultBoundary>
    <App />
  </FaultBoundary>,
)
