import { defineSource } from '../source.ts'

const prc = { nivel: 'Comunal', tipo: 'PRC' }

export default defineSource({
  title: 'Actos sobre instrumentos de planificación territorial',
  publisher: 'Ministerio de Vivienda y Urbanismo (MINVU), Portal IPT',
  origin: {
    page: 'https://portalipt.minvu.cl/instrumentos',
    file: 'municipal/ipt_actos_1784_por_comuna.csv.gz',
    drop: 'En el Portal IPT del MINVU descargue el archivo anual de actos y páselo a un CSV con una fila por acto y comuna y las columnas id_acto, cut, nivel, tipo, titulo, estado, fecha y tipo_acto. Guarde el archivo con el nombre ipt_actos_1784_por_comuna.csv.gz.',
  },
  licence: 'No declarada por el repositorio que la republica; rigen los términos del editor original.',
  published: '2026-07-07',
  reference: 'Portal IPT, actos hasta el 07-07-2026',
  format: { kind: 'csv', delimiter: ',', encoding: 'utf-8' },
  method: 'Se cuentan actos distintos (id_acto) sobre el plan regulador comunal, por comuna.',
  known: [
    'Copia procesada por terceros: repositorio javiera-amb/observatorio-normativo-transsa de GitHub. No es el archivo del editor.',
    '1.784 actos en 10.427 filas: 955 vigentes, 631 derogados y 198 en desarrollo. 1.484 son comunales (241 comunas) y 300 intercomunales, que se repiten en cada comuna.',
    'El tipo de acto (modificación, enmienda, rectificación, seccional) lo dedujo del título quien republica los datos; el Portal no lo da.',
    'Los actos en desarrollo no traen fecha.',
  ],
  tables: [
    {
      level: 'comuna',
      key: { column: 'cut' },
      period: '2026',
      where: prc,
      variables: {
        modificaciones_prc: {
          column: 'id_acto',
          where: { estado: 'Vigente' },
          take: 'distintos',
          absent: 0,
          label: 'modificaciones vigentes del plan regulador comunal',
          additive: false,
          weight: null,
        },
        enmiendas_prc: {
          column: 'id_acto',
          where: { estado: 'Vigente', tipo_acto: 'Enmienda' },
          take: 'distintos',
          absent: 0,
          label: 'enmiendas vigentes del plan regulador comunal',
          additive: false,
          weight: null,
        },
        modificaciones_prc_en_desarrollo: {
          column: 'id_acto',
          where: { estado: 'En Desarrollo' },
          take: 'distintos',
          absent: 0,
          label: 'modificaciones en desarrollo del plan regulador comunal',
          additive: false,
          weight: null,
        },
        anio_ultima_modificacion: {
          column: 'fecha',
          where: { estado: 'Vigente' },
          take: 'anio',
          label: 'año de la última modificación vigente del plan regulador comunal',
          additive: false,
          weight: null,
        },
      },
    },
  ],
  starter: true,
})
