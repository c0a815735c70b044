import { defineSource } from '../source.ts'

export default defineSource({
  title: 'Establecimientos de salud 2026',
  publisher: 'Ministerio de Salud, DEIS',
  origin: {
    page: 'https://datos.gob.cl/dataset/3bf4cf7c-f638-4735-9a01-f65faae4beca',
    file: 'services/establecimientos_salud_deis_2026.csv.gz',
    drop: 'En datos.gob.cl abra «Establecimientos de salud» del MINSAL, descargue el CSV y deje las columnas codigo, nombre, tipo, dependencia, nivel_atencion, cut, tiene_servicio_urgencia, tipo_urgencia, estado, lat y lon. Guarde el archivo con el nombre establecimientos_salud_deis_2026.csv.gz.',
  },
  licence: 'Datos abiertos del MINSAL, con mención de la fuente.',
  published: '2026-08-11',
  reference: 'Listado de establecimientos al 11-08-2026',
  format: { kind: 'csv', delimiter: ',', encoding: 'utf-8', decimal: '.' },
  known: [
    'Copia procesada por terceros: repositorio cortega26/chile-hub de GitHub. No es el archivo del editor.',
    'Trae 5.717 establecimientos: 414 cerrados, que no se cargan, y 5.303 en operación.',
    '446 de los 5.717 no traen coordenadas que sirvan, 98 de ellos en operación (120205 trae la longitud en la latitud): quedan en la lista, sin punto.',
    '34 puntos caen en otra comuna que la que declaran: se conserva lo declarado.',
    'Incluye móviles, programas, laboratorios y oficinas, no solo lugares de atención.',
  ],
  expect: { features: 5303, comunas: 344 },
  starter: true,
})
