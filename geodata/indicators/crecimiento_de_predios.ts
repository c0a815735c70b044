import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Cambio del número de predios 2018–2025',
  short: 'Cambio de predios',
  theme: 'suelo',
  value: { conteo: 'predios@2025-S2 - predios@2018-S1', base: 'predios@2018-S1', per: 100 },
  tasa: {
    unit: '%',
    legend: 'De 2018 a 2025, cuánto cambió el número de **predios**, en **%**.',
    sentence: 'Entre 2018 y 2025 el número de predios cambió {valor} %.',
    decimals: 1,
    breaks: [9, 14, 22, 33, 50],
  },
  conteo: {
    unit: 'predios',
    legend: 'De 2018 a 2025, cuántos **predios** más o menos hay.',
    sentence: 'Entre 2018 y 2025 el número de predios cambió en {valor}.',
    decimals: 0,
    breaks: [500, 1000, 2500, 5000, 15000],
  },
  first: 'tasa',
  periods: ['2018-2025'],
  levels: ['pais', 'region', 'provincia', 'comuna'],
  better: 'ninguno',
  ramp: 'gris',
  method: 'Predios del rol de cobro del segundo semestre de 2025 menos los del primero de 2018, por cada 100 de 2018.',
  caveats: ['Un predio puede ser un departamento, un estacionamiento, una bodega o una parcela.', 'Dato del SII procesado por un tercero.'],
})
