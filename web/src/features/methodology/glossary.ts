import { gap } from '@radier/geodata/measure/gap'

/** Words of the product, as the sources and the norm use them. */
export const glossary: readonly { word: string; meaning: string }[] = [
  {
    word: 's/i',
    meaning:
      'Sin información: la fuente no publica el dato, o no se ha cargado. Nunca es cero. Donde falta una parte se da lo conocido, y se dice de cuántas comunas es. En el mapa es una trama.',
  },
  {
    word: 'Déficit habitacional cuantitativo',
    meaning:
      'Viviendas que faltan según el método del MINVU: viviendas irrecuperables + hogares allegados + núcleos allegados hacinados + hacinamiento no ampliable. Una cifra de déficit siempre va con su método.',
  },
  gap,
  { word: 'Hogar allegado', meaning: 'Hogar que comparte la vivienda con otro: hogares censados menos viviendas con moradores presentes.' },
  { word: 'Vivienda irrecuperable', meaning: 'Vivienda cuya materialidad o tipo no permite repararla, según la tabla V2 del Censo 2024.' },
  {
    word: 'Hacinamiento',
    meaning: 'Personas por dormitorio: medio desde 2,5 y crítico desde 5 o sin dormitorio, como lo publica cada fuente.',
  },
  {
    word: 'Campamento',
    meaning: 'Asentamiento del catastro del MINVU. Sus hogares no están necesariamente dentro del déficit: las dos cifras no se suman.',
  },
  { word: 'CUT', meaning: 'Código único territorial de una comuna: cinco caracteres de texto, con el cero inicial.' },
  {
    word: 'Zona censal y manzana',
    meaning: 'Divisiones del censo dentro de la comuna. Lo que el INE no publica por secreto estadístico queda como resto.',
  },
  {
    word: 'Proyección de población',
    meaning: 'Estimación del INE con base en el Censo 2017. Está 8,7 % sobre el Censo 2024: no se mezclan en una serie.',
  },
  {
    word: 'Cuantiles, Jenks, intervalos iguales',
    meaning: 'Maneras de cortar los tramos del mapa. Los cortes propios del indicador son redondos y los mismos en mapa, leyenda y lista.',
  },
  {
    word: 'SIEDU, SICVIR',
    meaning: 'Sistemas de indicadores urbanos (SIEDU) y de calidad de vida rural (SICVIR) del INE, con sus propios años y coberturas.',
  },
]
