// How often a reader followed, copied or saved a number. One listener hears every widget of the page.
const count = document.querySelector('output');
document.addEventListener('aman-contact', () => (count.value = Number(count.value) + 1));

for (const button of document.querySelectorAll('[data-region]'))
  button.addEventListener('click', () => document.querySelector('aman-hotline-card').setAttribute('region', button.dataset.region));
