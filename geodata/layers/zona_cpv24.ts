import { deficitAttributes, deficitIdentity } from '../census-cpv24.ts'
import { defineFigures } from '../layer.ts'

export default defineFigures('zona', {
  title: 'Zonas del servicio del INE 2024',
  source: 'ine_zonas_cpv24',
  key: { from: 'ID_ZONA', type: 'cut', length: 10, numeric: true },
  comuna: { from: 'CUT', numeric: true },
  period: '2024',
  attributes: deficitAttributes,
  identities: [deficitIdentity],
  coverage: '4.911 zonas urbanas del servicio del INE.',
})
