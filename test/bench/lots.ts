/** Lots of about 30 × 30 m with eight vertices, a street apart, around Puerto Varas, as GeoJSON. */
export function lots(count: number): string {
  const side = Math.ceil(Math.sqrt(count))
  const features = Array.from({ length: count }, (_, i) => {
    const [x, y] = [-72.99 + (i % side) * 0.0006, -41.37 + Math.floor(i / side) * 0.0005]
    const ring = Array.from({ length: 9 }, (_, k) => [
      x + 0.0002 * Math.cos((k % 8) * (Math.PI / 4)),
      y + 0.00015 * Math.sin((k % 8) * (Math.PI / 4)),
    ])
    return {
      type: 'Feature',
      properties: { NOMBRE: `Lote ${i}`, SUP_M2: 800 + (i % 50), DUENO: 'Municipal' },
      geometry: { type: 'Polygon', coordinates: [ring] },
    }
  })
  return JSON.stringify({ type: 'FeatureCollection', features })
}
