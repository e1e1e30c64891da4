(function () {
  'use strict';
  var root = document.documentElement;
  root.className = 'js';

  // Values of charts: what the browser would show by itself after a while is shown at once, and to a finger as well.
  var tip = document.createElement('div');
  tip.className = 'tip';
  tip.hidden = true;
  document.body.appendChild(tip);
  document.querySelectorAll('.spot').forEach(function (spot) {
    var title = spot.querySelector('title');
    spot.setAttribute('data-words', title.textContent);
    title.remove();
  });
  function point(event) {
    var words = event.target.getAttribute ? event.target.getAttribute('data-words') : null;
    tip.hidden = !words;
    if (words) {
      tip.textContent = words;
      var left = Math.min(event.clientX + 14, root.clientWidth - tip.offsetWidth - 4);
      var above = event.clientY - tip.offsetHeight - 14;
      tip.style.left = Math.max(4, left) + 'px';
      tip.style.top = (above > 0 ? above : event.clientY + 18) + 'px';
    }
  }
  document.addEventListener('pointermove', point);
  document.addEventListener('click', point);
  document.addEventListener('scroll', function () { tip.hidden = true; }, true);

  // Seats by day.
  document.querySelectorAll('.hall').forEach(function (hall) {
    var days = JSON.parse(hall.querySelector('script').textContent);
    var slide = hall.querySelector('input');
    var button = hall.querySelector('button');
    var timer = null;
    function draw() {
      var day = days[Number(slide.value)];
      slide.setAttribute('aria-valuetext', day[0]);
      hall.querySelectorAll('.sides svg').forEach(function (svg, side) {
        var seats = day[side + 1];
        var count = seats.split('+').length - 1;
        svg.querySelectorAll('circle').forEach(function (circle, at) {
          circle.setAttribute('class', seats.charAt(at) === '+' ? 'for' : 'not');
          circle.style.display = seats.length > at ? '' : 'none';
        });
        svg.querySelector('.day').textContent = day[0];
        svg.querySelector('.count').textContent = count + ' of ' + seats.length + ' for soviet power';
      });
    }
    function stop() {
      clearInterval(timer);
      timer = null;
      button.textContent = 'Play';
    }
    button.addEventListener('click', function () {
      if (timer) { stop(); return; }
      if (slide.value === slide.max) { slide.value = 0; }
      button.textContent = 'Stop';
      timer = setInterval(function () {
        slide.value = Number(slide.value) + 1;
        draw();
        if (slide.value === slide.max) { stop(); }
      }, 150);
      draw();
    });
    slide.addEventListener('input', function () { stop(); draw(); });
    draw();
  });

  // What a link leads to may be folded away; on paper nothing is.
  function unfold() {
    var cell = document.getElementById(location.hash.slice(1));
    var fold = cell ? cell.closest('details') : null;
    if (fold) { fold.open = true; cell.scrollIntoView({ block: 'center' }); }
  }
  addEventListener('hashchange', unfold);
  unfold();
  addEventListener('beforeprint', function () {
    document.querySelectorAll('details').forEach(function (fold) { fold.open = true; });
  });
})();
