import type { CatalogueAnswer, TerritoryCard } from '@radier/api/contract'
import { lazy, Suspense } from 'react'
import { IndicatorMenu } from '../features/explore/indicator-menu.tsx'
import { LayersMenu } from '../features/explore/layers-menu.tsx'
import { PeriodMenu } from '../features/explore/period-menu.tsx'
import { SearchBox } from '../features/explore/search-box.tsx'
import { TerritoryMenu } from '../features/explore/territory-menu.tsx'
import { DownloadIcon, LinkIcon, MoonIcon, SunIcon } from '../ui/icons.tsx'
import { Popover } from '../ui/popover.tsx'
import { Skeleton } from '../ui/state.tsx'
import { chooseTheme, useTheme } from '../ui/theme.ts'
import type { SceneChoice } from '../view/derived.ts'
import { changeView, useView } from '../view/use-view.ts'
import type { Page } from '../view/view.ts'
import { ShareMenu } from './share-menu.tsx'

const ExportMenu = lazy(() => import('../features/ficha/export-menu.tsx'))

/** Pages about land, which have a selection of their own. */
const planning: readonly Page[] = ['planificar', 'norma', 'cargar']

interface TopBarProps {
  catalogue: CatalogueAnswer | null
  choice: SceneChoice | null
  territories: readonly TerritoryCard[]
  phone: boolean
}

/** Search and the selection: territorio × tiempo × indicador × capas. */
export function TopBar({ catalogue, choice, territories, phone }: TopBarProps) {
  const view = useView()
  const backToPlan = view.page !== 'planificar' && planning.includes(view.page)
  return (
    <header className="bar">
      {!planning.includes(view.page) && <SearchBox territories={territories} phone={phone} />}
      {backToPlan ? (
        <button type="button" className="bt" onClick={() => changeView({ page: 'planificar' })}>
          ← Volver a Planificar
        </button>
      ) : view.page === 'comparar' || view.page === 'planificar' ? (
        <div id="bar-slot" />
      ) : catalogue && choice ? (
        <fieldset className="selection">
          <legend className="vh">Selección: territorio por tiempo por indicador por capas</legend>
          <TerritoryMenu territories={territories} selected={view.territory} />
          <i aria-hidden="true">×</i>
          <PeriodMenu periods={choice.periods} period={choice.period} />
          <i aria-hidden="true">×</i>
          <IndicatorMenu catalogue={catalogue} chosen={choice.indicatorId} measure={choice.measure} />
          <i aria-hidden="true">×</i>
          <LayersMenu catalogue={catalogue} on={view.layers} />
        </fieldset>
      ) : (
        <div className="selection waiting" aria-hidden="true">
          <span className="chip" />
          <span className="chip" />
          <span className="chip" />
        </div>
      )}
      {!phone && <Actions exports={backToPlan ? 'nothing' : view.page === 'planificar' ? 'sites' : 'territory'} />}
    </header>
  )
}

/** Planificar exports sites, in a menu of its own. */
function Actions({ exports }: { exports: 'territory' | 'sites' | 'nothing' }) {
  const theme = useTheme()
  return (
    <div className="actions">
      <button
        type="button"
        className="bt plain"
        aria-label={theme === 'dark' ? 'Usar tema claro' : 'Usar tema oscuro'}
        title={theme === 'dark' ? 'Tema claro' : 'Tema oscuro'}
        onClick={() => chooseTheme(theme === 'dark' ? 'light' : 'dark')}
      >
        {theme === 'dark' ? <SunIcon /> : <MoonIcon />}
      </button>
      <Popover
        label="Compartir"
        face={
          <>
            <LinkIcon />
            <span className="word">Compartir</span>
          </>
        }
      >
        {() => <ShareMenu />}
      </Popover>
      {exports === 'sites' && <div id="export-slot" />}
      {exports === 'territory' && (
        <Popover
          label="Exportar"
          className="bt primary"
          face={
            <>
              <DownloadIcon />
              <span className="word">Exportar</span>
            </>
          }
        >
          {(close) => (
            <Suspense fallback={<Skeleton lines={6} />}>
              <ExportMenu onLeave={close} />
            </Suspense>
          )}
        </Popover>
      )}
    </div>
  )
}
