import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Grado de ruralidad',
  short: 'Ruralidad',
  theme: 'sicvir',
  value: { tasa: 'clase_rural' },
  tasa: {
    unit: 'de 3',
    legend: 'Qué tan **rural** es la comuna: **1** urbana, **2** mixta, **3** rural.',
    sentence: 'En la escala 1 urbana, 2 mixta, 3 rural, la comuna es {valor}.',
    decimals: 0,
    breaks: [2, 3],
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['comuna'],
  better: 'ninguno',
  ramp: 'gris',
  method: 'Clasificación comunal de la Política Nacional de Desarrollo Rural sobre el Censo 2024 (ODEPA): 1 urbana, 2 mixta, 3 rural.',
  caveats: ['Es una clase, no una cantidad: no se suma ni se promedia.', 'Antártica no se clasifica.'],
})
