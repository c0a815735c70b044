/** What a ficha can be taken away as. */
export const formats = [
  { id: 'pdf', name: 'PDF', group: 'ficha', says: 'A4 con mapa vectorial, fuentes, huella y QR. Para firmar o imprimir.' },
  { id: 'xlsx', name: 'XLSX', group: 'ficha', says: 'Tablas que se leen y se imprimen, y detrás las cifras con sus decimales.' },
  { id: 'pptx', name: 'PPTX', group: 'ficha', says: 'Láminas 16:9, una por sección, con texto que se edita. Para exponer.' },
  { id: 'csv', name: 'CSV', group: 'datos', says: 'Una fila por cifra, con período y fuente.' },
  { id: 'parquet', name: 'Parquet', group: 'datos', says: 'Lo mismo con tipos y diccionario. Para R, Python y DuckDB.' },
  { id: 'geojson', name: 'GeoJSON', group: 'datos', says: 'Contorno con las cifras. Para la web y QGIS.' },
  { id: 'gpkg', name: 'GeoPackage', group: 'datos', says: 'Contorno con las cifras. Para ArcGIS y QGIS.' },
  { id: 'png', name: 'PNG', group: 'mapa', says: 'El mapa con leyenda y fuente, como imagen.' },
  { id: 'svg', name: 'SVG', group: 'mapa', says: 'El mapa con leyenda y fuente, como vectores.' },
] as const

export const groups = [
  { id: 'ficha', title: 'La ficha' },
  { id: 'datos', title: 'Los datos' },
  { id: 'mapa', title: 'El mapa' },
] as const
