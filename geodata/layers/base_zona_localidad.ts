import { areaSums, cpv24Attributes, deficitIdentity, deficitSums } from '../census-cpv24.ts'
import { defineFigures } from '../layer.ts'

export default defineFigures('zona', {
  title: 'Base de zonas y localidades 2024',
  source: 'ine_base_zona_localidad',
  whole: true,
  key: { from: 'ID_ZONA', type: 'cut', length: 10, numeric: true, or: { from: 'ID_LOCALIDAD', length: 9 } },
  comuna: { from: 'CUT', numeric: true },
  period: '2024',
  attributes: {
    ...cpv24Attributes,
    area_censal: { from: 'AREA_C', type: 'text', label: 'Área (1 urbana, 2 rural)' },
    resto: { from: 'CONTENEDOR_COMUNAL', type: 'boolean', label: 'Resto que el INE agrupa por comuna' },
  },
  identities: [deficitIdentity],
  summarise: { ...deficitSums, ...areaSums },
  kinds: [
    { label: 'resto que el INE agrupa por comuna', where: 'resto' },
    { label: 'localidades rurales', where: "area_censal = '2'" },
  ],
  restLabel: 'zonas sin contorno',
  coverage: 'Todo el país: 5.161 filas urbanas y 9.845 rurales de las 346 comunas; 385 de ellas son restos.',
})
