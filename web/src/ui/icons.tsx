import type { ReactNode } from 'react'

const stroke =
  (children: ReactNode, width = 1.7) =>
  () => (
    <svg
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={width}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  )

export const MapIcon = stroke(<path d="M9 4 3.5 6.2v13.3L9 17.3l6 2.4 5.5-2.2V4.2L15 6.4 9 4ZM9 4v13.3M15 6.4v13.3" />)
export const BarsIcon = stroke(<path d="M4 20V10M9.3 20V4M14.7 20v-7M20 20V7" />)
export const LayersIcon = stroke(<path d="m12 3 9 4.5-9 4.5-9-4.5L12 3ZM3 12l9 4.5 9-4.5M3 16.5 12 21l9-4.5" />)
export const BookIcon = stroke(
  <path d="M12 6.5C10 5 7 4.5 3.5 4.8v13.4c3.5-.3 6.5.2 8.5 1.8 2-1.6 5-2.1 8.5-1.800V4.800C17 4.5 14 5 12 6.500ZM12 6.500V20" />,
)
export const SearchIcon = stroke(
  <>
    <circle cx="10.8" cy="10.8" r="6.3" />
    <path d="m15.6 15.6 5 5" />
  </>,
)
export const PolygonIcon = stroke(
  <path d="m5 8 8-4 6.500 7-4 8.500-9.500-1.500L5 8ZM5 8v.1M13 4v.1M19.500 11v.1M15.500 19.500v.1M6 18v.1" />,
)
export const SplitIcon = stroke(<path d="M4 4.500h16v15H4v-15ZM12 4.500v15" />)
export const LinkIcon = stroke(<path d="M9.5 14.5 14.5 9.5M8 11 5.6 13.4a3.6 3.6 0 0 0 5 5L13 16M16 13l2.4-2.400a3.6 3.6 0 0 0-5-5L11 8" />)
export const DownloadIcon = stroke(<path d="M12 3.5v11M7.8 10.500l4.2 4.2 4.2-4.200M4 17.500v3h16v-3" />)
export const PrintIcon = stroke(<path d="M7 8.500V3.500h10v5M7 16.500H4v-8h16v8h-3M7 13.500h10v7H7v-7Z" />)
export const CheckIcon = stroke(<path d="m5 12.5 4.5 4.5L19 7.5" />)
export const CrossIcon = stroke(<path d="m6.5 6.5 11 11M17.5 6.500l-11 11" />)
export const WarnIcon = stroke(<path d="M12 4 3 19.500h18L12 4ZM12 10v4.500M12 17v.2" />)
export const ClockIcon = stroke(
  <>
    <circle cx="12" cy="12" r="8" />
    <path d="M12 7.5V12l3 2" />
  </>,
)
export const InfoIcon = stroke(
  <>
    <circle cx="12" cy="12" r="8" />
    <path d="M12 11v5M12 8v.2" />
  </>,
)
export const SunIcon = stroke(
  <>
    <circle cx="12" cy="12" r="4" />
    <path d="M12 3v2M12 19v2M3 12h2M19 12h2M5.6 5.6 7 7M17 17l1.4 1.400M5.6 18.4 7 17M17 7l1.4-1.4" />
  </>,
)
export const MoonIcon = stroke(<path d="M19.5 14.500A8 8 0 0 1 9.5 4.500a8 8 0 1 0 10 10Z" />)

export const HomesIcon = stroke(<path d="M3 20h18M5 20v-8l7-6 7 6v8M10 20v-5h4v5" />)

export const Chevron = () => (
  <svg viewBox="0 0 12 12" fill="none" stroke="currentColor" strokeWidth="1.8" aria-hidden="true">
    <path d="m2.5 4.5 3.5 3.5 3.5-3.5" />
  </svg>
)

export const Close = () => (
  <svg viewBox="0 0 12 12" width="14" height="14" fill="none" stroke="currentColor" strokeWidth="1.6" aria-hidden="true">
    <path d="m2.5 2.5 7 7M9.5 2.5l-7 7" />
  </svg>
)

export const Mark = () => (
  <svg viewBox="0 0 40 28" width="40" height="28" role="img" aria-label="Radier">
    <path d="M3 17.5h34v6H3z" fill="currentColor" />
    <path d="M8 17V9.5L20 3l12 6.5V17" fill="none" stroke="currentColor" strokeWidth="2" strokeDasharray="2.2 3" />
  </svg>
)

export const UploadIcon = stroke(<path d="M12 14.500v-11M7.8 7.700 12 3.500l4.2 4.200M4 17.500v3h16v-3" />)
export const ArrowIcon = stroke(<path d="M4 12h15M13 6l6 6-6 6" />)
export const LockIcon = stroke(<path d="M6 11h12v9H6zM8.500 11V8a3.500 3.500 0 0 1 7 0v3" />)
export const WrenchIcon = stroke(
  <path d="m4 20 8.500-8.500M14 4.500a4.600 4.600 0 0 0-1.200 5.600l1.200 1.200a4.600 4.600 0 0 0 5.600-1.300l-3 .2-1.600-1.600.2-3Z" />,
)
