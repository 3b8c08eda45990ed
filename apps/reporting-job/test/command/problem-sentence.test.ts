/** Whatever goes wrong becomes one sentence, in three languages, without a stack trace. */
import { type Language, languages } from '@werkplekleren/rules'
import { describe, expect, it } from 'vitest'
import { problemSentence } from '../../src/command/problem-sentence.ts'
import { OutputLost } from '../../src/command/terminal.ts'

const systemError = (code: string, path?: string): Error =>
  Object.assign(new Error(`${code}: something`), {
    code,
    ...(path !== undefined && { path }),
  })

const unexpected = new TypeError('cannot read the thing\n    at reading (thing.ts:1:2)')

const problems: readonly [title: string, error: unknown, says: Readonly<Record<Language, string>>][] = [
  [
    'a full disk',
    systemError('ENOSPC', '/uit/x'),
    {
      nl: 'schijf is vol bij het schrijven van /uit/x',
      en: 'disk is full while writing /uit/x',
      fr: "disque est plein lors de l'écriture de /uit/x",
    },
  ],
  [
    'a full disk under an open file',
    systemError('ENOSPC'),
    { nl: 'schijf is vol;', en: 'disk is full;', fr: 'disque est plein ;' },
  ],
  [
    'a quota',
    systemError('EDQUOT', '/uit'),
    { nl: 'schijf is vol', en: 'disk is full', fr: 'disque est plein' },
  ],
  [
    'missing rights',
    systemError('EACCES', '/uit'),
    { nl: '/uit is niet toegankelijk', en: '/uit cannot be accessed', fr: "/uit n'est pas accessible" },
  ],
  [
    'a disk that may only be read',
    systemError('EROFS', '/uit'),
    { nl: '/uit is niet', en: '/uit cannot', fr: "/uit n'est" },
  ],
  [
    'a missing folder',
    systemError('ENOENT', '/in'),
    { nl: '/in bestaat niet', en: '/in does not exist', fr: "/in n'existe pas" },
  ],
  [
    'a file for a folder',
    systemError('ENOTDIR', '/in'),
    {
      nl: '/in kan niet als map',
      en: '/in cannot be used as a folder',
      fr: '/in ne peut pas servir de dossier',
    },
  ],
  [
    'results that nobody could take',
    new OutputLost('ENOSPC', undefined),
    { nl: 'uitvoer kon niet volledig', en: 'output could not be written', fr: "sortie n'a pas pu" },
  ],
  [
    'a fault of ours',
    unexpected,
    { nl: 'fout in werkplek zelf', en: 'fault in werkplek itself', fr: 'erreur dans werkplek même' },
  ],
  [
    'an error without a path',
    systemError('EIO'),
    { nl: 'fout in werkplek zelf', en: 'fault in werkplek itself', fr: 'erreur dans werkplek même' },
  ],
  [
    'something thrown that is no error',
    'plain words',
    { nl: '(plain words)', en: '(plain words)', fr: '(plain words)' },
  ],
]

describe.each(problems)('%s', (_, error, says) => {
  it.each(languages)('is one sentence (%s)', (language) => {
    const sentence = problemSentence(error, language)
    expect(sentence).toContain(says[language])
    expect(sentence).not.toMatch(/\n|undefined|thing\.ts|\bat /)
    expect(sentence).toMatch(/\.$/)
  })
})
