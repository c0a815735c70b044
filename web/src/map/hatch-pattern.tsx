/** The 45° hatch of s/i, once for every drawing of the page that fills with `url(#trama-si)`. */
export const HatchPattern = () => (
  <svg className="solo-defs" width="0" height="0" aria-hidden="true">
    <defs>
      <pattern id="trama-si" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="6" height="6" className="si-fondo" />
        <line x1="0" x2="0" y1="0" y2="6" className="si-linea" />
      </pattern>
    </defs>
  </svg>
)
