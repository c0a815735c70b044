import type { Template } from './template.ts'

export const templates: Record<string, Template> = {
  comunal: {
    title: 'Completa',
    summary:
      'Diagnóstico, mapa por zona, déficit, cambio, comparación, edades, ciudad y campo, estándares, campamentos, vivienda, suelo, municipio y conectividad: siete páginas con sus fuentes y métodos.',
    version: 2,
    sections: [
      'diagnostico',
      'mapa',
      'deficit',
      'cambio',
      'lugar',
      'edad',
      'territorio',
      'zonas',
      'series',
      'estandares',
      'campamentos',
      'vivienda',
      'personas',
      'suelo',
      'municipio',
      'digital',
      'fuentes',
    ],
    reference: 'region',
  },
  resumen: {
    title: 'Resumen',
    summary: 'Lo que un alcalde necesita: diagnóstico, mapa, déficit, cambio y lugar entre las demás, en tres páginas con sus fuentes.',
    version: 1,
    sections: ['diagnostico', 'mapa', 'deficit', 'cambio', 'lugar', 'fuentes'],
    reference: 'region',
  },
}

/** The template of a ficha when none is asked for. */
export const firstTemplate = 'comunal'
