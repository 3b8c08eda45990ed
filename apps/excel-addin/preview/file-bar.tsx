/** Opens a workbook from this computer, by choosing or dropping it, and saves a flagged copy of it. */
import { useEffect, useState } from 'preact/hooks'
import type { Words } from '../src/texts/index.ts'

export interface FileBarOf {
  readonly words: Words
  readonly open: (file: File) => Promise<void>
  /** Saves the copy, and answers in words what is in it. */
  readonly save: () => Promise<string>
  /** Why the last file could not be read, in words. */
  readonly problem?: string | undefined
}

export function FileBar({ words, open, save, problem }: FileBarOf) {
  const [said, setSaid] = useState<string>()
  const [saving, setSaving] = useState(false)
  const saveCopy = async () => {
    setSaving(true)
    setSaid(words.say('preview.saving'))
    try {
      setSaid(await save())
    } finally {
      setSaving(false)
    }
  }
  useEffect(() => {
    const over = (event: DragEvent) => event.preventDefault()
    const drop = (event: DragEvent) => {
      event.preventDefault()
      const [file] = event.dataTransfer?.files ?? []
      if (file) void open(file)
    }
    addEventListener('dragover', over)
    addEventListener('drop', drop)
    return () => {
      removeEventListener('dragover', over)
      removeEventListener('drop', drop)
    }
  }, [open])
  return (
    <div class="preview-bar">
      <label class="file">
        {words.say('preview.open')}
        <input
          type="file"
          accept=".xlsx"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? []
            if (file) void open(file)
            currentTarget.value = ''
          }}
        />
      </label>
      <button type="button" disabled={saving} onClick={() => void saveCopy()}>
        {words.say('preview.saveCopy')}
      </button>
      <p role="status">{said ?? problem ?? words.say('preview.note')}</p>
    </div>
  )
}

/** Hands bytes to the browser as a file. */
export function download(bytes: Uint8Array, name: string): void {
  const link = document.createElement('a')
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  link.href = URL.createObjectURL(new Blob([Uint8Array.from(bytes)], { type }))
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}
