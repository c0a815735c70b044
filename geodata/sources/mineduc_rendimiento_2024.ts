import { defineSource } from '../source.ts'

export default defineSource({
  title: 'Matrícula y rendimiento escolar 2024',
  publisher: 'Ministerio de Educación (MINEDUC)',
  origin: {
    page: 'https://datosabiertos.mineduc.cl',
    file: 'services/matricula_rendimiento_comuna_2024.csv',
    drop: 'En Datos Abiertos del MINEDUC descargue Rendimiento 2024 y agréguelo por comuna con las columnas anio, cut, matricula_total, asistencia_promedio, tasa_aprobacion, tasa_reprobacion, tasa_retiro y establecimientos_reportados. Guarde el archivo con el nombre matricula_rendimiento_comuna_2024.csv.',
  },
  licence: 'Datos abiertos del MINEDUC, con mención de la fuente («open-attribution» según el repositorio que los republica).',
  published: '2025',
  reference: 'Rendimiento escolar 2024',
  format: { kind: 'csv', delimiter: ',', encoding: 'utf-8', decimal: '.' },
  method: 'Estudiantes que figuran en el archivo de rendimiento de 2024, en la comuna del establecimiento y no en la de su casa.',
  known: [
    'Copia procesada por terceros: repositorio cortega26/chile-hub de GitHub, que agregó el archivo por comuna. No es el archivo del editor.',
    '3.568.930 estudiantes en 345 comunas; falta Antártica. No hay matrícula por establecimiento ni capacidad.',
  ],
  tables: [
    {
      level: 'comuna',
      key: { column: 'cut' },
      period: '2024',
      variables: {
        matricula_escolar: { column: 'matricula_total', label: 'estudiantes matriculados' },
        establecimientos_con_rendimiento: {
          column: 'establecimientos_reportados',
          label: 'establecimientos que informaron su rendimiento',
        },
        asistencia_escolar_pct: {
          column: 'asistencia_promedio',
          label: '% de asistencia promedio',
          additive: false,
          weight: 'matricula_escolar',
        },
        retiro_escolar_pct: {
          column: 'tasa_retiro',
          label: '% de estudiantes que se retiraron',
          additive: false,
          weight: 'matricula_escolar',
        },
      },
    },
  ],
  controls: [
    { variable: 'matricula_escolar', level: 'pais', code: '0', period: '2024', value: 3568930, publisher: 'MINEDUC, Rendimiento 2024' },
  ],
  expect: { comunas: 345 },
  starter: true,
})
