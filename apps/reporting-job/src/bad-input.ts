/** What the person at the keyboard can put right: one sentence, exit status 2. */
import type { Language, Text } from '@werkplekleren/rules'

export class BadInput extends Error {
  readonly text: Text

  constructor(text: Text, cause?: unknown) {
    super(text.en, cause === undefined ? undefined : { cause })
    this.name = 'BadInput'
    this.text = text
  }

  sentence(language: Language): string {
    return this.text[language]
  }
}

/** The database that an office chose cannot be used: theirs to put right, whatever the extracts are. */
export class DatabaseRefused extends BadInput {
  constructor(text: Text) {
    super(text)
    this.name = 'DatabaseRefused'
  }
}
