/** Words of the territory, of the sources and of the map. */
import { census, radier } from './sources.ts'
import type { Term } from './term.ts'

export const territory = {
  cut: {
    word: 'CUT',
    meaning: 'Código único territorial de una comuna: cinco caracteres de texto, con el cero inicial.',
    source: { name: 'SUBDERE', url: 'https://www.subdere.gov.cl' },
  },
  zona_y_manzana: {
    word: 'Zona censal y manzana',
    written: ['zona censal', 'zonas censales', 'manzana', 'manzanas', 'manzana censal', 'manzanas censales'],
    meaning: 'Divisiones del censo dentro de la comuna. Lo que el INE no publica por secreto estadístico queda como resto.',
    source: census,
  },
  area_censal: {
    word: 'Área urbana y rural del censo',
    written: ['área urbana', 'área rural', 'áreas del censo'],
    meaning:
      'Cada lugar del censo es urbano o rural según la delimitación del INE. No es el límite urbano del plan regulador ni la clase de la PNDR.',
    source: census,
  },
  pndr: {
    word: 'Política Nacional de Desarrollo Rural',
    written: ['PNDR'],
    meaning: 'Por ella cada comuna es urbana, mixta o rural; ODEPA publica la clase de las 345 que tienen municipalidad.',
    source: { name: 'ODEPA', url: 'https://www.odepa.gob.cl' },
  },
  proyeccion: {
    word: 'Proyección de población',
    written: ['población proyectada'],
    meaning: 'Estimación del INE con base en el Censo 2017. Está 8,7 % sobre el Censo 2024: no se mezclan en una serie.',
    source: { name: 'INE', url: 'https://www.ine.gob.cl' },
  },
  cortes: {
    word: 'Cuantiles, Jenks, intervalos iguales',
    written: ['cuantiles', 'Jenks', 'intervalos iguales'],
    meaning: 'Maneras de cortar los tramos del mapa. Los cortes propios del indicador son redondos y los mismos en mapa, leyenda y lista.',
    source: radier,
  },
  siedu_sicvir: {
    word: 'SIEDU, SICVIR',
    written: ['SIEDU', 'SICVIR'],
    meaning: 'Sistemas de indicadores urbanos (SIEDU) y de calidad de vida rural (SICVIR) del INE, con sus propios años y coberturas.',
    source: { name: 'INE', url: 'https://www.ine.gob.cl' },
  },
  casen: {
    word: 'Casen',
    meaning: 'Encuesta de caracterización socioeconómica nacional: sus cifras son estimaciones de una muestra, con margen.',
    source: { name: 'MDSF, Observatorio Social', url: 'https://observatorio.ministeriodesarrollosocial.gob.cl' },
  },
  multidimensional: {
    word: 'Pobreza multidimensional',
    meaning: 'Hogares con carencias en varias dimensiones a la vez: no mira solo los ingresos.',
    source: { name: 'MDSF, Observatorio Social', url: 'https://observatorio.ministeriodesarrollosocial.gob.cl' },
  },
} satisfies Record<string, Term>
