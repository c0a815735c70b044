import { defineSource } from '../source.ts'

export default defineSource({
  title: 'Manzanas urbanas 2024',
  publisher: 'Instituto Nacional de Estadísticas (INE)',
  origin: {
    page: 'https://www.ine.gob.cl',
    file: 'census_fine/manzanas_urbanas_2024_pais.geojson.gz',
    drop: 'En el sitio del INE descargue la cartografía por manzana del Censo 2024. La copia que se usa aquí trae otras columnas (manzent, poblacion, mujeres, jovenes, extranjeros) y no tiene descarga oficial. Guarde el archivo con el nombre manzanas_urbanas_2024_pais.geojson.gz.',
  },
  licence: 'No declarada por el repositorio que la republica; rigen los términos del editor original.',
  published: null,
  reference: 'Censo 2024',
  format: { kind: 'geojson' },
  method: 'Manzanas urbanas con población, con su contorno simplificado.',
  known: [
    'Copia procesada por terceros: repositorio romedinag-tech/elecciones de GitHub. No es el archivo del editor.',
    'Solo manzanas urbanas habitadas: 166.302 de las 216.341 de la capa oficial, en 334 comunas; 16.172.164 personas, 87,5 % del país. El resto es rural, está sin habitantes o el INE no lo publica.',
    'La copia no dice qué edades cuenta como jóvenes ni si «extranjeros» es nacionalidad o lugar de nacimiento; 42.271 manzanas no traen ese dato.',
  ],
  expect: { features: 166302, comunas: 334 },
})
