// Tables of a group of blocks: a row holds one number of the model for each draw of the group.
#pragma once
#include <new>

#include "vector.h"

constexpr int blocks = 16;         // of eight draws: what differs by stream or series is loaded once for all, and a year's numbers stay in the second cache
constexpr int stride = blocks + 1; // of rows: an odd number of cache lines, so that the rows of one block do not share a few sets of the cache
constexpr int groupDraws = blocks * 8;

class Rows
{
  public:
    explicit Rows(int count = 0) : first(count ? new (std::align_val_t(64)) V[(size_t)count * stride]() : nullptr) {}
    Rows(const Rows &) = delete;
    Rows(Rows &&other) : first(other.first) { other.first = nullptr; }
    ~Rows() { ::operator delete[](first, std::align_val_t(64)); }
    V *operator[](int row) const { return first + (size_t)row * stride; }

    void fill(int row, double x) const
    {
        for (int b = 0; b < blocks; b++)
        {
            (*this)[row][b] = all(x);
        }
    }

  private:
    V *first;
};
