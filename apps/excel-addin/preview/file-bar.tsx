/** Opens a workbook from this computer, by choosing or dropping it, and saves the sheet in front. */
import type { TestWorkbook } from '@werkplekleren/excel-test-host/browser'
import { useEffect } from 'preact/hooks'
import type { Words } from '../src/texts/index.ts'
import { shownValue } from './cell-text.ts'

export interface FileBarOf {
  readonly book: TestWorkbook
  readonly words: Words
  readonly open: (file: File) => Promise<void>
  /** Why the last file could not be read, in words. */
  readonly problem?: string | undefined
}

export function FileBar({ book, words, open, problem }: FileBarOf) {
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
      <button type="button" onClick={() => save(book)}>
        {words.say('preview.save')}
      </button>
      <p role="status">{problem ?? words.say('preview.note')}</p>
    </div>
  )
}

/** The sheet in front as a file of values; what looks like a formula stays text. */
function save({ active }: TestWorkbook): void {
  const { right = 0, bottom = 0 } = active.used(true) ?? {}
  const lines = Array.from({ length: bottom + 1 }, (_, row) =>
    Array.from({ length: right + 1 }, (__, column) => {
      const { value = '', numberFormat } = active.cell(row, column) ?? {}
      const text = shownValue(value, numberFormat)
      const safe = typeof value === 'string' && /^[=+\-@]/.test(text) ? `'${text}` : text
      return /[;"\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
    }).join(';'),
  )
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob(['\ufeff', lines.join('\r\n')], { type: 'text/csv' }))
  link.download = `${active.name}.csv`
  link.click()
  URL.revokeObjectURL(link.href)
}
