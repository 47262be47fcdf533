"""Numbers that the loops of every device share."""

from __future__ import annotations

import math

# GELU by tanh, as a logistic: x / (1 + exp(-LINEAR (x + CUBIC x^3))).
GELU_LINEAR = 2.0 * math.sqrt(2.0 / math.pi)
GELU_CUBIC = 0.044715
LOG2_E = math.log2(math.e)  # exp(x) = exp2(LOG2_E x), and exp2 takes a third of the time
