import { defineSource } from '../source.ts'

export default defineSource({
  title: 'Superficie construida por comuna',
  publisher: 'Servicio de Impuestos Internos (SII)',
  origin: {
    page: 'https://www.sii.cl',
    file: 'land/kpis_comuna_censo_sii_2024.csv',
    drop: 'No hay descarga oficial de esta tabla: la calculó su autor desde el catastro de bienes raíces del SII. Guarde el archivo con el nombre kpis_comuna_censo_sii_2024.csv.',
  },
  licence: 'No declarada por el repositorio que la republica; rigen los términos del editor original.',
  published: null,
  reference: 'Catastro de bienes raíces del SII, hacia 2024',
  format: { kind: 'csv', delimiter: ',', encoding: 'utf-8', decimal: '.' },
  method: 'Metros cuadrados construidos por uso, divididos por la población del Censo 2024.',
  known: [
    'Copia procesada por terceros: repositorio romedinag-tech/inmobiliario, de R. Medina (Universidad de Concepción) de GitHub. No es el archivo del editor.',
    'La equivalencia entre los códigos de comuna del SII y del INE es inferida por el autor. En Coyhaique, Aysén, Chile Chico, Hualaihué y Futaleufú está cruzada, y Santiago trae 80.978 de sus 415.496 predios: esas seis van s/i.',
    'De la tabla se cargan solo las columnas del SII; los ingresos y la pobreza que trae son promedios directos de Casen y no se publican.',
  ],
  tables: [
    {
      level: 'comuna',
      key: { column: 'cut' },
      period: '2024',
      variables: {
        m2_construidos: { column: 'm2_total', label: 'm² construidos' },
        m2_construidos_por_persona: { column: 'm2pp_tot', label: 'm² construidos por persona', additive: false, weight: 'poblacion' },
        m2_habitacionales_por_persona: { column: 'm2pp_hab', label: 'm² de vivienda por persona', additive: false, weight: 'poblacion' },
        m2_comercio_por_persona: { column: 'm2pp_comercio', label: 'm² de comercio por persona', additive: false, weight: 'poblacion' },
        m2_educacion_por_persona: { column: 'm2pp_educacion', label: 'm² de educación por persona', additive: false, weight: 'poblacion' },
        m2_salud_por_persona: { column: 'm2pp_salud', label: 'm² de salud por persona', additive: false, weight: 'poblacion' },
        anio_mediano_construccion: { column: 'anio_mediano', label: 'año mediano de construcción', additive: false, weight: null },
      },
    },
  ],
  expect: { comunas: 345 },
  starter: true,
})
