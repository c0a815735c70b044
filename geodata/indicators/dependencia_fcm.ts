import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Dependencia del Fondo Común Municipal',
  short: 'Dependencia FCM',
  theme: 'finanzas',
  value: {
    conteo: 'fondo_comun_municipal / 1000',
    tasa: '100 * fondo_comun_municipal / (ingresos_propios_permanentes + fondo_comun_municipal)',
  },
  tasa: {
    unit: 'de cada 100 pesos',
    legend: 'De cada **100 pesos** propios, cuántos llegan del **Fondo Común Municipal**.',
    sentence: 'De cada 100 pesos propios, {valor} llegan del Fondo Común Municipal.',
    decimals: 1,
    breaks: [27, 47, 68, 80, 87],
  },
  conteo: {
    unit: 'millones de pesos',
    legend: 'Cuántos **millones de pesos** llegan del **Fondo Común Municipal**.',
    sentence: 'Del Fondo Común llegan {valor} millones de pesos.',
    decimals: 0,
    breaks: [2000, 2700, 4000, 8000, 15000],
  },
  first: 'tasa',
  periods: ['2024', '2023', '2022', '2021', '2020', '2019'],
  levels: ['pais', 'region', 'provincia', 'comuna'],
  better: 'menos',
  ramp: 'cobre',
  method:
    'Ingresos por Fondo Común Municipal por cada 100 pesos de ingresos propios (permanentes más Fondo Común). Coincide con el indicador 1272 del SINIM en las 343 comunas que lo informan en 2023.',
  caveats: [
    'Cifra declarada por cada municipalidad al SINIM; donde no informó va s/i y su región también.',
    'Pesos nominales de cada año.',
  ],
})
