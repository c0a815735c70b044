import { defineSource } from '../source.ts'

export default defineSource({
  title: 'Indicadores de desarrollo urbano (SIEDU)',
  publisher: 'Instituto Nacional de Estadísticas (INE)',
  origin: {
    page: 'https://www.ine.gob.cl',
    file: 'municipal/siedu_indicadores_largo.csv',
    drop: 'En el sitio del INE abra el SIEDU y descargue la matriz de indicadores por comuna. Guarde el archivo con el nombre siedu_indicadores_largo.csv.',
  },
  licence: 'No declarada por el repositorio que la republica; rigen los términos del editor original.',
  published: '2025-03-17',
  reference: 'SIEDU, mediciones de 2018 a 2022',
  format: { kind: 'csv', delimiter: ',', encoding: 'utf-8', decimal: '.' },
  method: 'Indicadores y estándares que publica el SIEDU para 117 comunas urbanas. Cada indicador tiene su año.',
  known: [
    'Copia procesada por terceros: repositorio bastianolea/siedu_indicadores_urbanos de GitHub. No es el archivo del editor.',
    'Solo 117 comunas: en las demás está s/i, no cero.',
    'Las distancias son las que publica el SIEDU; el archivo no dice si son en línea recta o por la red de calles.',
    'El requerimiento urbano (IS_32, 287.747 viviendas) tiene otra definición que el déficit del MINVU: nunca se suman.',
  ],
  tables: [
    {
      level: 'comuna',
      key: { column: 'cut' },
      period: { column: 'año' },
      variables: {
        distancia_educacion_inicial: {
          column: 'valor',
          where: { id: 'BPU_1' },
          label: 'metros a la educación inicial más cercana',
          additive: false,
        },
        distancia_educacion_basica: {
          column: 'valor',
          where: { id: 'BPU_3' },
          label: 'metros a la educación básica más cercana',
          additive: false,
        },
        matriculas_por_demanda: {
          column: 'valor',
          where: { id: 'BPU_4' },
          label: 'matrículas por demanda potencial de educación básica',
          additive: false,
        },
        distancia_salud_primaria: {
          column: 'valor',
          where: { id: 'BPU_7' },
          label: 'metros al centro de salud primaria más cercano',
          additive: false,
        },
        distancia_plazas: { column: 'valor', where: { id: 'BPU_20' }, label: 'metros a la plaza más cercana', additive: false },
        distancia_parques: { column: 'valor', where: { id: 'BPU_22' }, label: 'metros al parque más cercano', additive: false },
        distancia_transporte_mayor: {
          column: 'valor',
          where: { id: 'BPU_25' },
          label: 'metros al paradero de transporte mayor más cercano',
          additive: false,
        },
        areas_verdes_por_habitante: {
          column: 'valor',
          where: { id: 'BPU_29' },
          label: 'm² de áreas verdes públicas por habitante',
          additive: false,
        },
        internet_fija_por_mil_viviendas: {
          column: 'valor',
          where: { id: 'BPU_24' },
          label: 'conexiones fijas de internet por cada 1.000 viviendas',
          additive: false,
        },
        viviendas_por_mejorar_pct: {
          column: 'valor',
          where: { id: 'IS_31' },
          label: '% de viviendas que requieren mejoras',
          additive: false,
        },
        requerimiento_viviendas_urbanas: {
          column: 'valor',
          where: { id: 'IS_32' },
          label: 'requerimiento de viviendas nuevas urbanas',
          additive: false,
        },
        hacinamiento_urbano_pct: {
          column: 'valor',
          where: { id: 'IS_33' },
          label: '% de viviendas urbanas con hacinamiento',
          additive: false,
        },
        allegamiento_externo_urbano_pct: {
          column: 'valor',
          where: { id: 'IS_34' },
          label: '% de viviendas urbanas con allegamiento externo',
          additive: false,
        },
        veredas_buenas_pct: { column: 'valor', where: { id: 'IS_40' }, label: '% de manzanas con veredas en buen estado', additive: false },
      },
    },
  ],
  expect: { comunas: 117 },
  starter: true,
})
