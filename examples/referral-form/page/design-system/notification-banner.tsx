import type { ComponentChildren } from 'preact';

/** Says what has just happened. */
export function NotificationBanner({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <div
      class="govuk-notification-banner"
      role="region"
      aria-labelledby="notification-title"
      id="notification"
      tabIndex={-1}
    >
      <div class="govuk-notification-banner__header">
        <h2 class="govuk-notification-banner__title" id="notification-title">
          {title}
        </h2>
      </div>
      <div class="govuk-notification-banner__content">{children}</div>
    </div>
  );
}
