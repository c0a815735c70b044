import { defineSource } from '../source.ts'

export default defineSource({
  title: 'Establecimientos escolares 2020',
  publisher: 'Ministerio de Educación (MINEDUC)',
  origin: {
    page: 'https://datosabiertos.mineduc.cl',
    file: 'services_risk/establecimientos_escolares_2020_puntos_sin_atributos.geojson.gz',
    drop: 'En Datos Abiertos del MINEDUC descargue el directorio de establecimientos educacionales con coordenadas. Guarde el archivo con el nombre establecimientos_escolares_2020_puntos_sin_atributos.geojson.gz.',
  },
  licence: 'No declarada por el repositorio que la republica; rigen los términos del editor original.',
  published: '2020',
  reference: 'Directorio de establecimientos, abril de 2020',
  format: { kind: 'geojson' },
  known: [
    'Copia procesada por terceros: un repositorio de ggalvezb en GitHub. No es el archivo del editor.',
    'La copia perdió la tabla de atributos: no hay nombre, dependencia ni niveles. La comuna sale de la posición del punto; 12 caen fuera de toda comuna; uno de ellos está en la Antártica, que no tiene contorno.',
  ],
  expect: { features: 12083, comunas: 345 },
  starter: true,
})
