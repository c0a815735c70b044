import { defineSource } from '../source.ts'

export default defineSource({
  title: 'Finanzas municipales 2024 (SINIM)',
  publisher: 'SUBDERE, SINIM',
  origin: {
    page: 'https://www.sinim.gov.cl',
    file: 'municipal/finanzas_municipales_sinim_2024.csv',
    drop: 'En el sitio del SINIM descargue las finanzas municipales de 2024, en pesos, con las columnas cut, ingresos_totales, gastos_totales, ingresos_propios_permanentes, fondo_comun_municipal, gasto_personal y gasto_inversion. Guarde el archivo con el nombre finanzas_municipales_sinim_2024.csv.',
  },
  licence: 'Uso no comercial, citando SINIM/SUBDERE.',
  published: null,
  reference: 'SINIM 2024',
  format: { kind: 'csv', delimiter: ',', encoding: 'utf-8', decimal: '.' },
  method:
    'Cifras que cada municipalidad declara a la SUBDERE. Este archivo viene en pesos y el de 2019 a 2023 en miles: se pasan a miles para que sean una sola serie.',
  known: [
    'Copia procesada por terceros: repositorio cortega26/chile-hub de GitHub. No es el archivo del editor.',
    'Son declaraciones de cada municipalidad y no siempre se revisan: hay valores extremos.',
    'Queilén viene en blanco: va s/i. Antártica no tiene municipalidad.',
    'Los ingresos totales suman 8,434 billones de pesos en 344 municipalidades.',
  ],
  tables: [
    {
      level: 'comuna',
      key: { column: 'cut' },
      period: { column: 'anio' },
      variables: {
        ingresos_propios_permanentes: {
          column: 'ingresos_propios_permanentes',
          scale: 0.001,
          label: 'ingresos propios permanentes, miles de pesos',
        },
        fondo_comun_municipal: {
          column: 'fondo_comun_municipal',
          scale: 0.001,
          label: 'ingresos por Fondo Común Municipal, miles de pesos',
        },
        gasto_municipal: { column: 'gastos_totales', scale: 0.001, label: 'gasto municipal devengado, miles de pesos' },
        inversion_municipal: { column: 'gasto_inversion', scale: 0.001, label: 'inversión municipal, miles de pesos' },
        ingresos_municipales: { column: 'ingresos_totales', scale: 0.001, label: 'ingresos municipales percibidos, miles de pesos' },
        gasto_personal: { column: 'gasto_personal', scale: 0.001, label: 'gasto municipal en personal, miles de pesos' },
      },
    },
  ],
  expect: { comunas: 345 },
  starter: true,
})
