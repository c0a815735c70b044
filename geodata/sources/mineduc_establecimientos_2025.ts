import { defineSource } from '../source.ts'

export default defineSource({
  title: 'Directorio de establecimientos educacionales 2025',
  publisher: 'Ministerio de Educación (MINEDUC)',
  origin: {
    page: 'https://datosabiertos.mineduc.cl',
    file: 'services/establecimientos_educacionales_mineduc.csv.gz',
    drop: 'En Datos Abiertos del MINEDUC descargue el Directorio Oficial de Establecimientos Educacionales 2025 y páselo a un CSV con las columnas rbd, nombre, cut, dependencia, estado, lat y lon. Guarde el archivo con el nombre establecimientos_educacionales_mineduc.csv.gz.',
  },
  licence: 'Datos abiertos del MINEDUC, con mención de la fuente («open-attribution» según el repositorio que los republica).',
  published: '2025',
  reference: 'Directorio Oficial de Establecimientos Educacionales 2025',
  format: { kind: 'csv', delimiter: ',', encoding: 'utf-8', decimal: '.' },
  known: [
    'Copia procesada por terceros: repositorio cortega26/chile-hub de GitHub. No es el archivo del editor.',
    'Trae 12.898 establecimientos: 12.038 vigentes, 782 en receso y 78 autorizados sin matrícula. Solo se cargan los vigentes.',
    '507 de los 12.898 no traen coordenadas que sirvan, 209 de ellos vigentes: quedan en la lista y en las cuentas, sin punto.',
    'En 73 vigentes el punto cae en otra comuna que la que declaran: se conserva la declarada.',
    'No trae niveles, matrícula ni capacidad por establecimiento.',
  ],
  expect: { features: 12038, comunas: 346 },
  starter: true,
})
