import {CUSTOM_ELEMENTS_SCHEMA, Component, signal} from '@angular/core';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  templateUrl: './app.html',
})
export class App {
  readonly base = 'https://your-site.example';
  readonly region = signal<'ntt' | 'indonesia'>('ntt');
  readonly shown = signal(true);
  readonly count = signal(0);

  heard(): void {
    this.count.update((before) => before + 1);
  }
}
