import { defineSource } from '../source.ts'

export default defineSource({
  title: 'Zonas censales 2024',
  publisher: 'Instituto Nacional de Estadísticas (INE)',
  origin: {
    page: 'https://www.ine.gob.cl',
    file: 'census_fine/zonas_censales_2024_indicadores.geojson.gz',
    drop: 'En el sitio del INE descargue la cartografía por zona censal del Censo 2024. La copia que se usa aquí trae otras columnas (geocodigo, pob, hog, viv…) y no tiene descarga oficial. Guarde el archivo con el nombre zonas_censales_2024_indicadores.geojson.gz.',
  },
  licence: 'No declarada por el repositorio que la republica; rigen los términos del editor original.',
  published: null,
  reference: 'Censo 2024',
  format: { kind: 'geojson' },
  method: 'Zonas censales urbanas del Censo 2024 con indicadores calculados por el autor de la copia a partir del censo.',
  known: [
    'Copia procesada por terceros: repositorio romedinag-tech/inmobiliario, de R. Medina (Universidad de Concepción) de GitHub. No es el archivo del editor.',
    'Trae 4.900 zonas de las 4.911 de la capa oficial, en 314 comunas, con 15.749.175 personas.',
    'La zona de 2024 tiene diez cifras; la de 2017, once: no se comparan por código.',
    'El nivel socioeconómico y el valor del suelo que trae el archivo son estimaciones de su autor y no se cargan.',
  ],
  expect: { features: 4900, comunas: 314 },
})
