import { defineSource } from '../source.ts'

export default defineSource({
  title: 'Sistema Nacional de Información Municipal (SINIM) 2019–2023',
  publisher: 'SUBDERE, SINIM',
  origin: {
    page: 'https://www.sinim.gov.cl',
    file: 'municipal/sinim_2019-2023.parquet',
    drop: 'En el sitio del SINIM descargue las variables municipales de 2019 a 2023 en formato largo, con las columnas cut_comuna, año, variable_id y valor. Guarde el archivo con el nombre sinim_2019-2023.parquet.',
  },
  licence: 'Uso no comercial, citando SINIM/SUBDERE.',
  published: null,
  reference: 'SINIM 2019–2023',
  format: { kind: 'parquet' },
  method: 'Cifras que cada municipalidad declara a la SUBDERE. Los montos vienen en miles de pesos (M$) nominales de cada año.',
  known: [
    'Copia procesada por terceros: repositorio bastianolea/sinim_datos_comunales de GitHub. No es el archivo del editor.',
    'Son declaraciones de cada municipalidad y no siempre se revisan: hay valores extremos.',
    'Trae un municipio ficticio («SUBDERE_», código 11111) sin ninguna cifra: no se carga.',
    'Trae 487 variables; se cargan las que usa el catálogo.',
    'Hay municipalidades que no informan algún año (dos en 2023): donde falta la cifra va s/i.',
  ],
  tables: [
    {
      level: 'comuna',
      key: { column: 'cut_comuna' },
      period: { column: 'año' },
      variables: {
        ingresos_propios_permanentes: {
          column: 'valor',
          where: { variable_id: '879' },
          label: 'ingresos propios permanentes, miles de pesos',
        },
        fondo_comun_municipal: {
          column: 'valor',
          where: { variable_id: '880' },
          label: 'ingresos por Fondo Común Municipal, miles de pesos',
        },
        ingresos_propios: {
          column: 'valor',
          where: { variable_id: '882' },
          label: 'ingresos propios (permanentes y Fondo Común), miles de pesos',
        },
        gasto_municipal: { column: 'valor', where: { variable_id: '1093' }, label: 'gasto municipal devengado, miles de pesos' },
        inversion_municipal: { column: 'valor', where: { variable_id: '1103' }, label: 'inversión municipal, miles de pesos' },
        ingresos_propios_por_habitante: {
          column: 'valor',
          where: { variable_id: '1262' },
          label: 'ingresos propios permanentes por habitante, miles de pesos',
          additive: false,
          weight: null,
        },
        presupuesto_por_habitante: {
          column: 'valor',
          where: { variable_id: '1092' },
          label: 'disponibilidad presupuestaria por habitante, miles de pesos',
          additive: false,
          weight: null,
        },
        profesionalizacion_municipal: {
          column: 'valor',
          where: { variable_id: '738' },
          label: '% de personal municipal profesional',
          additive: false,
          weight: null,
        },
        areas_verdes_mantenidas: {
          column: 'valor',
          where: { variable_id: '759' },
          label: 'm² de áreas verdes con mantenimiento por habitante',
          additive: false,
          weight: null,
        },
        predios_exentos_pct: {
          column: 'valor',
          where: { variable_id: '4010' },
          label: '% de predios exentos de contribuciones',
          additive: false,
          weight: null,
        },
        propiedades_municipales: { column: 'valor', where: { variable_id: '1282' }, label: 'propiedades de dominio municipal' },
        avaluo_municipal: {
          column: 'valor',
          where: { variable_id: '1325' },
          label: 'avalúo fiscal de las propiedades municipales, miles de pesos',
        },
      },
    },
  ],
  identities: [{ total: 'ingresos_propios', parts: ['ingresos_propios_permanentes', 'fondo_comun_municipal'] }],
  expect: { comunas: 345 },
  starter: true,
})
