/** Small pictures beside words; they say nothing that the word does not. */
import type { Severity } from '@werkplekleren/rules'
import type { ComponentChildren } from 'preact'

export function SeverityIcon({ severity }: { readonly severity: Severity }) {
  return (
    <Icon name={`severity ${severity}`}>
      {severity === 'error' && (
        <>
          <circle cx="8" cy="8" r="7" />
          <path class="cut" d="m5.5 5.5 5 5m0-5-5 5" />
        </>
      )}
      {severity === 'warning' && (
        <>
          <path d="M8 1 15.5 14.5H.5Z" />
          <path class="cut" d="M8 6v4m0 2v.5" />
        </>
      )}
      {severity === 'info' && (
        <>
          <rect x="1" y="1" width="14" height="14" rx="3" />
          <path class="cut" d="M8 7v5M8 4v.5" />
        </>
      )}
    </Icon>
  )
}

export const UndecidedIcon = () => (
  <Icon name="severity undecided">
    <circle class="open" cx="8" cy="8" r="6.5" />
    <path class="stroke" d="M6 6.2a2 2 0 1 1 2.6 1.9c-.5.2-.6.5-.6 1.2M8 11.4v.4" />
  </Icon>
)

export const Arrow = ({ to }: { readonly to: 'up' | 'down' }) => (
  <Icon name="arrow">
    <path class="stroke" d={to === 'up' ? 'm3 10 5-5 5 5' : 'm3 6 5 5 5-5'} />
  </Icon>
)

export const Cross = () => (
  <Icon name="cross">
    <path class="stroke" d="m4 4 8 8m0-8-8 8" />
  </Icon>
)

export const Dots = () => (
  <Icon name="dots">
    <circle cx="3" cy="8" r="1.4" />
    <circle cx="8" cy="8" r="1.4" />
    <circle cx="13" cy="8" r="1.4" />
  </Icon>
)

function Icon({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <svg class={`icon ${name}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      {children}
    </svg>
  )
}
