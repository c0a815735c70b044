import { defineIndicator } from '../indicator.ts'

export default defineIndicator({
  title: 'Margen de la estimación de pobreza por ingresos',
  short: 'Margen ingresos',
  theme: 'pobreza',
  value: { tasa: 'pobreza_ingresos_hasta - pobreza_ingresos_desde' },
  tasa: {
    unit: 'puntos porcentuales',
    legend: 'Cuántos **puntos** hay entre el mínimo y el máximo probables de la **pobreza por ingresos**.',
    sentence: 'Entre el mínimo y el máximo probables hay {valor} puntos.',
    decimals: 1,
  },
  first: 'tasa',
  periods: ['2024'],
  levels: ['comuna'],
  better: 'ninguno',
  ramp: 'gris',
  method: 'Distancia entre los límites del intervalo de confianza que publica el MDSF.',
  caveats: [
    'Un margen ancho pide cautela al comparar comunas vecinas en el orden.',
    'Los límites inferiores negativos vienen truncados en cero.',
  ],
})
