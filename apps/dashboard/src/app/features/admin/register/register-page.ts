import { ChangeDetectionStrategy, Component, inject, resource } from '@angular/core';
import { MatAnchor } from '@angular/material/button';
import { mdiDownload } from '@mdi/js';
import { Icon, PageFrame, Skeleton, injectTexts } from '@kasvu/ui';
import { ApiClient } from '../../../platform/api/api-client';
import { ProblemState } from '../../../platform/problem/problem-state';

/** Which personal data are held, why, on what grounds and for how long (GDPR article 30). */
@Component({
  selector: 'app-register-page',
  imports: [Icon, MatAnchor, PageFrame, ProblemState, Skeleton],
  templateUrl: './register-page.html',
  styleUrls: ['../../table.css', '../admin-table.css'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RegisterPage {
  private readonly api = inject(ApiClient);
  protected readonly t = injectTexts();
  protected readonly downloadIcon = mdiDownload;
  protected readonly register = resource({
    loader: ({ abortSignal }) => this.api.get('processingRegister', '/api/processing-register', {}, abortSignal),
  });
}
