import { useCatalogue, useTerritories } from '../../data/queries.ts'
import { usePlaceName } from '../../planning/use-place-name.ts'
import '../../planning/planning.css'
import { Skeleton } from '../../ui/state.tsx'
import { useView } from '../../view/use-view.ts'
import { ChooseFile } from './choose-file.tsx'
import { ChoosePlace } from './choose-place.tsx'
import { Opened } from './opened.tsx'
import './upload-page.css'
import { useUpload } from './use-upload.ts'

/** Sites from a file: columns, places and review at once; nothing is kept until the person says so. */
export default function UploadPage() {
  const { plan } = useView()
  return plan.place === null ? <ChoosePlace /> : <UploadTo key={plan.place} place={plan.place} />
}

function UploadTo({ place }: { place: string }) {
  const upload = useUpload(place)
  const catalogue = useCatalogue().data
  const card = useTerritories().data?.territories.find(({ code }) => code === place)
  const name = usePlaceName(place)
  if (!catalogue) return <Skeleton lines={10} />
  if (upload.file && !upload.progress)
    return <Opened upload={upload} file={upload.file} catalogue={catalogue} place={place} name={name} bbox={card?.bbox ?? null} />
  return (
    <ChooseFile
      place={place}
      name={name}
      progress={upload.progress}
      problem={upload.problem}
      onFile={upload.send}
      onCancel={upload.cancel}
    />
  )
}
