import { defineSource } from '../source.ts'

export default defineSource({
  title: 'Códigos únicos territoriales (CUT)',
  publisher: 'Subsecretaría de Desarrollo Regional y Administrativo (SUBDERE)',
  origin: {
    page: 'https://www.subdere.gov.cl',
    file: 'messy/CUT_2018_v04.xls',
    drop: 'En el sitio de la SUBDERE busque «Códigos Únicos Territoriales» y descargue la planilla de 2018 (CUT 2018 v04). Guarde el archivo con el nombre CUT_2018_v04.xls.',
  },
  licence: 'No declarada: lista oficial de la SUBDERE (D.O. 21-09-2018).',
  published: '2018-09-21',
  reference: 'División político-administrativa vigente desde el 6-9-2018',
  format: { kind: 'xls' },
  method: 'De esta planilla salen las 346 comunas, 56 provincias y 16 regiones con que se lee todo lo demás.',
  known: [
    'Escribe «Los Alamos» y «Los Angeles» sin tilde; en el mapa van con ella.',
    '«Treguaco» aparece en otras fuentes como «Trehuaco»: las dos formas se leen.',
  ],
  tables: [
    {
      sheet: 'Sheet 1',
      level: 'comuna',
      key: { column: 'Código Comuna 2018' },
      period: '2018',
      variables: { codigo_cut: { column: 'Código Comuna 2018', label: 'código de la comuna, como número', additive: false, weight: null } },
    },
  ],
  expect: { comunas: 346 },
})
