/* The rule of opinion (equations 3 to 5) as a plain loop: arrays, one thread, a generator of its own. Nothing else of the
 * model: no speakers, no deputies, no recall, no notes. Prints CPU nanoseconds for one person and day.
 *
 *   cc -O3 -march=native -o day day.c -lm && ./day PERSONS DAYS
 */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

enum { SLICES = 4096, SIZE = 40 };

static double slice[SLICES];
static uint64_t state = 1917;

static uint64_t next(void) {
    uint64_t z = (state += 0x9e3779b97f4a7c15ULL);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}

/* Quantile by bisection: made once. */
static double quantile(double p) {
    double low = -6, high = 6;
    for (int i = 0; i < 60; i++) {
        double middle = (low + high) / 2;
        if (0.5 * erfc(-middle / sqrt(2)) < p) low = middle; else high = middle;
    }
    return (low + high) / 2;
}

static double seconds(void) {
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return t.tv_sec + t.tv_nsec * 1e-9;
}

int main(int argc, char **argv) {
    long persons = argc > 1 ? atol(argv[1]) : 600000;
    int days = argc > 2 ? atoi(argv[2]) : 40;
    long units = persons / SIZE;
    double pull = 0.08, noise = 0.05, influence = 0.37, conformity = 2.5, weight = 0.2, rate = 0.2;
    double *disposition = malloc(persons * sizeof *disposition), *response = malloc(persons * sizeof *response);
    double *caution = malloc(persons * sizeof *caution), *attitude = malloc(persons * sizeof *attitude);
    unsigned char *committed = calloc(persons, 1), *shows = calloc(persons, 1), *met = calloc(units, 1);
    double *perceived = malloc(units * sizeof *perceived), *expressed = malloc(units * sizeof *expressed);
    for (int i = 0; i < SLICES; i++) slice[i] = quantile((i + 0.5) / SLICES);
    for (long i = 0; i < persons; i++) {
        attitude[i] = disposition[i] = slice[next() & (SLICES - 1)];
        response[i] = 1 + 0.16 * slice[next() & (SLICES - 1)];
        caution[i] = 1 + 0.35 * slice[next() & (SLICES - 1)];
        committed[i] = (next() & 15) == 0;
    }
    for (long u = 0; u < units; u++) expressed[u] = perceived[u] = 0.3;

    double start = seconds();
    for (int day = 0; day < days; day++) {
        double drive = 0.01 * day, fear = 0.1, news = 0;
        for (long u = 0; u < units; u++) news += expressed[u] > 0.5;
        news /= units;
        for (long u = 0; u < units; u++) {
            long first = u * SIZE, end = first + SIZE;
            perceived[u] = (1 - weight) * expressed[u] + weight * news;
            met[u] = (next() >> 11) * 0x1p-53 < rate;
            if (met[u]) {
                double shift = conformity * (perceived[u] - 0.5);
                int shown = 0;
                for (long i = first; i < end; i++) {
                    shows[i] = attitude[i] - caution[i] * fear + shift > 0 && !committed[i];
                    shown += shows[i];
                }
                expressed[u] = shown / (double) SIZE;
            }
            for (long i = first; i < end; i += 4) {
                uint64_t bits = next();
                for (int k = 0; k < 4; k++, bits >>= 16) {
                    double anchor = disposition[i + k] + response[i + k] * drive;
                    attitude[i + k] += pull * (anchor - attitude[i + k]) + noise * slice[bits & (SLICES - 1)];
                }
            }
            if (met[u]) {
                double pressure = influence * (2 * perceived[u] - 1);
                for (long i = first; i < end; i++)
                    if (!committed[i]) attitude[i] += pressure / (1 + attitude[i] * attitude[i]);
            }
        }
    }
    double taken = seconds() - start, sum = 0;
    for (long i = 0; i < persons; i++) sum += attitude[i] > 0;
    fprintf(stderr, "support %.3f\n", sum / persons);
    printf("%.3f\n", taken * 1e9 / ((double) units * SIZE * days));
    return 0;
}
