/** Comments on cells. */
import { addressOf, cellsIn } from '../model/index.ts'
import { asFlag, asRange, asText } from './arguments.ts'
import type { Faked } from './contract.ts'
import { invalidArgument, itemNotFound } from './errors.ts'
import { range, type Thing, worksheet } from './things.ts'

export const commentCollection: Faked<'CommentCollection'> = {
  item: ({ items }, id) => items().find(({ comment }) => comment.id === id) ?? null,
  call: {
    GetCount: ({ items }) => items().length,
    GetItemByCell: ({ book, items }, [cell]) => {
      const { sheet, area } = asRange(cell, worksheet(book, book.active))
      const found = items().find(
        ({ comment }) => comment.sheet === sheet && addressOf(comment.area) === addressOf(area),
      )
      if (found === undefined) throw itemNotFound('comment')
      return found
    },
    Add: ({ book }, [cell, content]) => {
      const { sheet, area } = asRange(cell, worksheet(book, book.active))
      if (cellsIn(area) !== 1) throw invalidArgument('a comment needs one cell')
      const comment = {
        id: book.newId(),
        sheet,
        area,
        content: asText(content),
        resolved: false,
        author: 'Test User',
      }
      book.comments.push(comment)
      return { t: 'Comment', book, comment }
    },
  },
}

export const commentClass: Faked<'Comment'> = {
  id: ({ comment }) => comment.id,
  get: {
    Id: ({ comment }) => comment.id,
    Content: ({ comment }) => comment.content,
    AuthorName: ({ comment }) => comment.author,
    AuthorEmail: () => 'test@example.com',
    Resolved: ({ comment }) => comment.resolved,
    ContentType: () => 'Plain',
  },
  set: {
    Content: ({ comment }, value) => {
      comment.content = asText(value)
    },
    Resolved: ({ comment }, value) => {
      comment.resolved = asFlag(value)
    },
  },
  call: {
    GetLocation: ({ book, comment }) => range(book, comment.sheet, comment.area),
    Delete: ({ book, comment }: Thing<'Comment'>) => {
      book.comments = book.comments.filter((other) => other !== comment)
    },
  },
}
